"""What is answered without moving the conversation: questions, thanks, what others are to say."""

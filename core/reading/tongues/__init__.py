"""What carers type in English, Indonesian or Vietnamese, said in the Chinese that reading knows.

Only a message of which every word is known is said over: a question beats a wrong value.
"""

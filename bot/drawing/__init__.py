"""Pictures for people, in the page's colours and the system's Traditional Chinese font."""

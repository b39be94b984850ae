"""What characters are a personal name: Chinese, foreign, religious."""

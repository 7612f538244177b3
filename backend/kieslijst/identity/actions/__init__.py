"""What people do with accounts: signing in and out, the own account, and what an administrator does."""

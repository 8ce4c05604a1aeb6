"""What builds and checks the project from outside the package."""

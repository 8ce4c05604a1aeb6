"""The program as a process: its terminal, its streams, its surroundings, its end."""

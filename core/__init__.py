"""What Guben knows and decides: pure, without I/O, clock or chance."""

"""``guben serve``, and what it lends: pages and pictures to the web, gauges to probes."""

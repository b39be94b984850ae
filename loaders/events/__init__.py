"""Events with their hosts and participants, documents issued, tasks with those responsible."""

package cn.volunteering.scoring;

import cn.volunteering.testsupport.isolation.ListenerIsolationSuite;

class ScoringListenerIsolationIT extends ListenerIsolationSuite {}

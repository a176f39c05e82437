package cn.volunteering.testsupport.probe;

import cn.volunteering.testsupport.isolation.ListenerIsolationSuite;

/** The suite itself, on a service that listens to its own events and to the registry's. */
class ProbeListenerIsolationIT extends ListenerIsolationSuite {}

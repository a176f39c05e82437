package cn.volunteering.registry;

import cn.volunteering.testsupport.isolation.ListenerIsolationSuite;

class RegistryListenerIsolationIT extends ListenerIsolationSuite {}

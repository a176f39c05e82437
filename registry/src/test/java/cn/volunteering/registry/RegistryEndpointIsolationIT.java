package cn.volunteering.registry;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;

class RegistryEndpointIsolationIT extends EndpointIsolationSuite {}

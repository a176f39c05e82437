package cn.volunteering.testsupport.probe;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;

/** The suite itself, on a service that has the library's endpoints and one of its own. */
class ProbeIsolationIT extends EndpointIsolationSuite {}

package cn.volunteering.volunteer;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;

/** Every endpoint of this service, tried with every token that must not open it. */
class VolunteerEndpointIsolationIT extends EndpointIsolationSuite {}

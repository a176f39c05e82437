package cn.volunteering.volunteer;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;

/** Tries every endpoint of this service with every token that must be refused. */
class VolunteerEndpointIsolationIT extends EndpointIsolationSuite {}

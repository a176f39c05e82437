package cn.volunteering.scoring;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;

class ScoringEndpointIsolationIT extends EndpointIsolationSuite {}

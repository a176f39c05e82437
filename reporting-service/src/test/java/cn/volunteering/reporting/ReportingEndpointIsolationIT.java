package cn.volunteering.reporting;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;

class ReportingEndpointIsolationIT extends EndpointIsolationSuite {}

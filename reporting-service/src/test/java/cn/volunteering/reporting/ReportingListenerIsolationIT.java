package cn.volunteering.reporting;

import cn.volunteering.testsupport.isolation.ListenerIsolationSuite;

class ReportingListenerIsolationIT extends ListenerIsolationSuite {}

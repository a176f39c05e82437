package cn.volunteering.volunteer;

import cn.volunteering.testsupport.isolation.ListenerIsolationSuite;

/** Sends every listener of this service records that must not be handled. */
class VolunteerListenerIsolationIT extends ListenerIsolationSuite {}

package cn.volunteering.volunteer;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

/** The rules that hold in every service, on this one. */
class VolunteerArchitectureTest extends ArchitectureSuite {}

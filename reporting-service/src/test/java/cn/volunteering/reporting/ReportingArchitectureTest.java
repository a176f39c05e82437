package cn.volunteering.reporting;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

class ReportingArchitectureTest extends ArchitectureSuite {}

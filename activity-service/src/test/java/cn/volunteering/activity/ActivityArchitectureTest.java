package cn.volunteering.activity;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

class ActivityArchitectureTest extends ArchitectureSuite {}

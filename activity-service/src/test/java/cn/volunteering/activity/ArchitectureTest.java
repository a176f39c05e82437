package cn.volunteering.activity;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

class ArchitectureTest extends ArchitectureSuite {}

package cn.volunteering.reporting;

import cn.volunteering.testsupport.api.ApiDocumentSuite;

class ReportingApiDocumentIT extends ApiDocumentSuite {}

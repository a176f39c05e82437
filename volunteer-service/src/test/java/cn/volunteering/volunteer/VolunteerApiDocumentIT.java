package cn.volunteering.volunteer;

import cn.volunteering.testsupport.api.ApiDocumentSuite;

class VolunteerApiDocumentIT extends ApiDocumentSuite {}

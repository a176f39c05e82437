package cn.volunteering.activity;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;
import java.util.Set;
import org.springframework.context.annotation.Import;

@Import(ActivityTestConfiguration.class)
class ActivityEndpointIsolationIT extends EndpointIsolationSuite {

    private static final String ENTERED = "POST /api/tenants/{tenant}/activity/vocabulary-terms ";
    private static final String CHANGED = "PUT /api/tenants/{tenant}/activity/vocabulary-terms/{id} ";

    @Override
    protected Set<String> fieldsOfAnyYear() {
        return Set.of(
                ENTERED + "validFrom",
                ENTERED + "validUntil",
                CHANGED + "validFrom",
                CHANGED + "validUntil",
                "GET /api/tenants/{tenant}/activity/vocabulary on");
    }
}

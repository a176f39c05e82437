package cn.volunteering.volunteer;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;
import java.util.Set;

/** Tries every endpoint of this service with every token that must be refused. */
class VolunteerEndpointIsolationIT extends EndpointIsolationSuite {

    /** Lists names of people, whose reader drops invisible characters. */
    @Override
    protected Set<String> verbatimFields() {
        return Set.of(
                "POST /api/tenants/{tenant}/volunteer/volunteers displayName",
                "POST /api/tenants/{tenant}/volunteer/volunteers/me displayName",
                "PUT /api/tenants/{tenant}/volunteer/volunteers/{id} displayName");
    }
}

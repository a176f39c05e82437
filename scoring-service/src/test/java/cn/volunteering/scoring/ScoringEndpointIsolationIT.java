package cn.volunteering.scoring;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;
import java.util.Set;

class ScoringEndpointIsolationIT extends EndpointIsolationSuite {

    /** Whoever receives a statement checks it without an account. */
    @Override
    protected Set<String> needingNoRole() {
        return Set.of(
                "GET /api/public/scoring/statement-keys",
                "GET /api/public/scoring/agencies/{agency}/statements/{code}");
    }
}

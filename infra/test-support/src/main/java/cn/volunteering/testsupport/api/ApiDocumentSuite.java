package cn.volunteering.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.web.sheet.Headings;
import cn.volunteering.web.sheet.SheetRows;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The {@link ApiDocumentChecks} of a service, which extends this class. */
@PlatformTest
public abstract class ApiDocumentSuite extends ApiDocumentChecks {

    @Autowired
    TestClient client;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Autowired
    Headings headings;

    @Test
    void everyFieldAndConstantOfAListHasAChineseName() {
        var without = endpoints.getHandlerMethods().values().stream()
                .flatMap(endpoint -> SheetRows.withoutWords(endpoint, headings).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without).isEmpty();
    }

    @Override
    protected final TestClient client() {
        return client;
    }
}

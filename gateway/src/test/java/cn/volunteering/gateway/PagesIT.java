package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start page and the documentation are complete, open, and run no script that is not a file of their own. */
@GatewayTest
class PagesIT {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"(/[^\"#]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/"})
    void pageHasNoInlineScriptAndMayNotRunAny(String path) {
        HttpResponse<String> page = Program.anonymous().get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/"})
    void everythingAPageRefersToIsThere(String path) {
        Matcher link = LINK.matcher(Program.anonymous().get(path).body());

        while (link.find()) {
            assertThat(Program.anonymous().get(link.group(1)).statusCode())
                    .as(link.group(1))
                    .isIn(200, 302);
        }
    }

    @Test
    void documentsOfThePartsComeThroughTheGateway() {
        HttpResponse<String> document = Program.anonymous().get("/docs/api/volunteer");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).contains("/v3/api-docs").doesNotContain("authorization");
    }

    @Test
    void nothingElseIsOpen() {
        assertThat(Program.anonymous().get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(Program.anonymous().get("/assets/../application.yaml").statusCode())
                .isBetween(400, 404);
    }
}

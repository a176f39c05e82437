package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.parts.Part;
import cn.volunteering.gateway.surroundings.Browser;
import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages before sign-in are complete and open; our own pages run only scripts from our own files. */
@GatewayTest
class PagesIT {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"#][^\"]*)\"");
    private static final Pattern SCHEMA = Pattern.compile("schemas/[^\\s\"]+\\.json");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/m", "/docs/"})
    void pageHasNoInlineScriptAndMayNotRunAny(String path) {
        HttpResponse<String> page = Program.anonymous().get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("'unsafe-eval'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/m", "/docs/"})
    void everyReferenceOfAPageExists(String path) {
        List<String> references = referencesOf(Program.anonymous().get(path));

        assertThat(references).isNotEmpty();
        references.forEach(PagesIT::isThere);
    }

    private static List<String> referencesOf(HttpResponse<String> page) {
        return LINK.matcher(page.body())
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)).replace(Surroundings.ORIGIN, ""))
                .toList();
    }

    private static void isThere(String address) {
        assertThat(Program.anonymous().get(address).statusCode()).as(address).isIn(200, 302);
    }

    @Test
    void signInPageIsChineseAndStyledForEveryBrowserLanguage() {
        var browser = new Browser();
        HttpResponse<String> page = browser.follow(browser.send(
                browser.request("/oauth2/authorization/keycloak").header("Accept-Language", "en-GB,en;q=0.9")));

        assertThat(page.body())
                .contains("lang=\"zh-CN\"", "<title>学雷锋志愿服务平台</title>", "账号")
                .containsPattern("/auth/resources/[^/]+/login/volunteering/css/sign-in\\.css")
                .doesNotContain("patternfly");
        assertThat(referencesOf(page)).hasSizeGreaterThan(3).allMatch(address -> address.startsWith("/"));
        referencesOf(page).forEach(PagesIT::isThere);
    }

    @Test
    void documentationPageOffersEveryPart() {
        String script = Program.anonymous().get("/docs/docs.js").body();

        for (Part part : Part.values()) {
            assertThat(script).contains("%s: '%s'".formatted(part.segment(), part.label()));
        }
    }

    @Test
    void consoleHasAChineseNameForEveryRole() {
        JsonNode names = texts().get("role");

        assertThat(Surroundings.realm().roles())
                .hasSizeGreaterThan(7)
                .allSatisfy(role -> assertThat(names.path(role).asString()).matches("\\p{IsHan}+"));
    }

    @Test
    void gatewayServesTheDocumentsOfTheParts() {
        HttpResponse<String> document = Program.anonymous().get("/docs/api/volunteer");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).contains("/v3/api-docs").doesNotContain("authorization");
    }

    @Test
    void gatewayServesTheEventDoorContractWithItsSchemas() {
        HttpResponse<String> contract = Program.anonymous().get("/docs/events/asyncapi.yaml");

        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(SCHEMA.matcher(contract.body()).results())
                .hasSizeGreaterThan(5)
                .allSatisfy(schema -> isThere("/docs/events/" + schema.group()));
    }

    @Test
    void contractsOfTheEventDoorNameTheTokenAddressAndThePayloads() {
        String tokens = Surroundings.ORIGIN + "/auth/realms/volunteering/protocol/openid-connect/token";
        JsonNode openApi = new JsonMapper()
                .readTree(Program.anonymous().get("/docs/api/gateway").body());

        assertThat(Program.anonymous().get("/docs/events/asyncapi.yaml").body()).contains("tokenUrl: " + tokens);
        assertThat(openApi.findValuesAsString("tokenUrl")).containsExactly(tokens);
        assertThat(openApi.at(
                                "/components/schemas/volunteering.external.activity-reported.v1/properties/headcount/maximum")
                        .asInt())
                .isEqualTo(100_000);
        assertThat(openApi.at("/components/schemas/CloudEvent/properties/data/oneOf/0/$ref")
                        .asString())
                .endsWith("/volunteering.external.activity-reported.v1");
        assertThat(openApi.at("/paths/~1api~1tenants~1{tenant}~1events/get/responses/200/content")
                        .propertyNames())
                .containsExactly("text/event-stream");
    }

    @Test
    void headOfAPublicPageIsGetWithoutItsBody() {
        for (String page : List.of("/", "/docs/", "/docs/api/volunteer", "/api/session", "/api/platform/health")) {
            var head = Program.send(Program.anonymous().request(page).HEAD().build());

            assertThat(head.statusCode()).as(page).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void unknownAddressShowsTheEntranceToPeopleButNotToScripts() {
        HttpResponse<String> person = Program.send(Program.anonymous()
                .request("/no-such-page")
                .header("Accept", "text/html,*/*;q=0.8")
                .build());

        assertThat(person.statusCode()).isEqualTo(303);
        assertThat(person.headers().firstValue("Location")).contains("/?page=unknown");
        assertThat(Program.anonymous().get("/no-such-page").statusCode()).isEqualTo(401);
    }

    @Test
    void endpointRequestedAsAPageStillAnswersWithItsProblem() {
        HttpResponse<String> answer = Program.send(Program.anonymous()
                .request("/api/tenants/t-one/volunteer/echo")
                .header("Accept", "text/html,*/*;q=0.8")
                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void consoleExplainsEveryReasonForAReturn(StartPage reason) {
        assertThat(texts().get("arrival").path(reason.word()).asString()).containsPattern("\\p{IsHan}+");
        assertThat(Program.anonymous().get(reason.address().toString()).statusCode())
                .isEqualTo(200);
    }

    /** The texts of the console, which its files contain in a form of their own. */
    private static JsonNode texts() {
        return new JsonMapper().readTree(Path.of("console", "src", "app", "zh-CN.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/t-one", "/t/t-one/roster/v-1", "/platform", "/platform/tenants", "/sign-in/done"})
    void everyAddressOfTheConsoleIsTheDocumentForADesk(String path) {
        HttpResponse<String> page = Program.anonymous().get(path);

        assertThat(page.body())
                .isEqualTo(Program.anonymous().get("/").body())
                .contains("lang=\"zh-CN\"", "<title>学雷锋志愿服务平台</title>");
        assertThat(policyOf(page)).contains("script-src 'self';", "style-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/m", "/m/", "/m/t/t-one"})
    void onlyTheDocumentForAPhoneMayCompileWebAssembly(String path) {
        HttpResponse<String> page = Program.anonymous().get(path);

        assertThat(page.body()).isEqualTo(Program.anonymous().get("/m").body());
        assertThat(policyOf(page)).contains("script-src 'self' 'wasm-unsafe-eval';", "style-src 'self';");
    }

    private static String policyOf(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void documentsAreAskedForAgainAndTheirFilesNever() {
        HttpResponse<String> page = Program.anonymous().get("/");
        String script = referencesOf(page).stream()
                .filter(address -> address.endsWith(".js"))
                .findFirst()
                .orElseThrow();

        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(Program.anonymous().get(script).headers().firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/api/none", "/auth/none", "/docs/none"})
    void addressOfNoPageIsNotADocumentOfTheConsole(String path) {
        HttpResponse<String> answer = Program.anonymous().get(path);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("<html");
    }

    @Test
    void everythingElseIsClosed() {
        assertThat(Program.anonymous().get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(Program.anonymous().get("/assets/../application.yaml").statusCode())
                .isBetween(400, 404);
    }
}

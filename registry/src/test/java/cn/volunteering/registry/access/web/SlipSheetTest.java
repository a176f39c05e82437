package cn.volunteering.registry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.access.web.AccountSlip.Result;
import cn.volunteering.registry.identity.AccountId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-02T16:30:00Z");
    private static final URI ADDRESS = URI.create("https://zyfw.example/");

    @Test
    void everySlipHasWhatThePersonNeeds() {
        String html = sheet("演示单位", opened("演示001", "demo.one", "aB3#xyzw"));

        assertThat(html)
                .contains("演示单位", "演示001", "demo.one", "aB3#xyzw", "https://zyfw.example/", "2026-11-03 开具", "有效期")
                .doesNotContain("未开设");
    }

    @Test
    void whatPeopleEnteredIsEscaped() {
        String html = sheet("<img src=x>", opened("\"><script>alert(1)</script>", "a&b", "<b>%s"));

        assertThat(html)
                .contains("&lt;img src=x&gt;", "&quot;&gt;&lt;script&gt;", "a&amp;b", "&lt;b&gt;%s")
                .doesNotContain("<script", "<img");
    }

    @Test
    void refusedOnesAreListedForTheClerkWithoutASlip() {
        var refused = new AccountSlip(
                null, null, "demo.two", Result.REFUSED, null, null, "username-taken", "该登录名已被使用", List.of());

        assertThat(sheet("演示单位", refused)).contains("demo.two", "该登录名已被使用").doesNotContain("一次性密码</th>");
    }

    @Test
    void thePolicyAllowsTheStyleOfTheDocumentAndNothingElse() {
        assertThat(SlipSheet.contentSecurityPolicy())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "script");
    }

    private static AccountSlip opened(String name, String username, String password) {
        return new AccountSlip(
                new VolunteerId("v1"),
                name,
                username,
                Result.OPENED,
                new AccountId("a1"),
                password,
                null,
                null,
                List.of());
    }

    private static String sheet(String unit, AccountSlip slip) {
        return new SlipSheet(unit, ADDRESS, NOW, List.of(slip)).html();
    }
}

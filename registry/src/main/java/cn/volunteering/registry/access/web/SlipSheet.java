package cn.volunteering.registry.access.web;

import cn.volunteering.domain.PlatformCalendar;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Accounts as a document to print and cut up: one slip per person (账号条), then those that were not opened.
 * The tables keep their borders where a browser blocks the styles.
 *
 * @param unit the name of the tenant
 * @param address where people sign in
 */
record SlipSheet(String unit, URI address, Instant openedAt, List<AccountSlip> slips) {

    private static final String STYLE = """
        body{font-family:sans-serif;margin:1cm}
        section{break-inside:avoid;border:1px dashed #555;padding:4mm;margin:0 0 6mm}
        .refused{break-before:page;border:0}
        table{border-collapse:collapse}
        th,td{text-align:left;padding:1mm 4mm 1mm 0;vertical-align:top}
        code{font-size:120%;letter-spacing:.05em}
        @media print{body{margin:0}}
        """;

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>账号条　%1$s</title><style>%2$s</style></head>
        <body>
        %3$s%4$s</body></html>
        """;

    private static final String SLIP = """
        <section><h2>%1$s　志愿服务平台账号条</h2>
        <table border="1">
        <tr><th>姓名</th><td>%2$s</td></tr>
        <tr><th>登录名</th><td><code>%3$s</code></td></tr>
        <tr><th>一次性密码</th><td><code>%4$s</code></td></tr>
        <tr><th>网址</th><td>%5$s</td></tr>
        </table>
        <ol><li>用浏览器打开上面的网址，用登录名和一次性密码登录。</li>
        <li>按提示设置自己的新密码。</li>
        <li>在“我的”中核对本人信息，尚未确认参加志愿服务的请阅读并确认。</li></ol>
        <p>有效期：一次性密码只能用于首次登录，登录后即失效；重新开具密码后本条作废。%6$s 开具。请妥善保管，不要转交他人。</p></section>
        """;

    private static final String REFUSED = """
        <section class="refused"><h2>未开设的账号（经办人留存）</h2>
        <table border="1"><tr><th>登录名</th><th>原因</th></tr>
        %s</table></section>
        """;

    /** Returns the policy under which a browser shows the document: its own style, no scripts, nothing from elsewhere. */
    static String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }

    private static String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the document. Everything that people entered is escaped. */
    String html() {
        String opened =
                slips.stream().filter(AccountSlip::isOpened).map(this::slip).collect(Collectors.joining());
        return PAGE.formatted(escaped(unit), STYLE, opened, refused());
    }

    private String slip(AccountSlip slip) {
        return SLIP.formatted(
                escaped(unit),
                escaped(slip.displayName()),
                escaped(slip.username()),
                escaped(slip.oneTimePassword()),
                escaped(address.toString()),
                PlatformCalendar.dayOf(openedAt));
    }

    private String refused() {
        String rows = slips.stream()
                .filter(slip -> !slip.isOpened())
                .map(slip ->
                        "<tr><td>" + escaped(slip.username()) + "</td><td>" + escaped(slip.message()) + "</td></tr>\n")
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : REFUSED.formatted(rows);
    }

    private static String escaped(@Nullable String text) {
        return HtmlUtils.htmlEscape(Objects.requireNonNullElse(text, ""), StandardCharsets.UTF_8.name());
    }
}

package cn.volunteering.testsupport.isolation;

import java.util.List;
import java.util.stream.Stream;

/** Requests that no proper client sends. */
public final class OddRequests {

    /** Methods that no endpoint has. */
    public static final List<String> METHODS =
            List.of("TRACE", "QUERY", "PROPFIND", "MKCOL", "CONNECT", "NONSENSE", "get", "Post");

    private static final List<String> QUERIES = List.of(
            "a%0Ab=1",
            "%00=1",
            "%E2%80%AE=1",
            "a=%00",
            "a=%zz",
            "%zz=1",
            "a=%",
            "a=%ff",
            "%ff=1",
            "a=%ED%A0%80",
            "sort=%25",
            "sort=%25,desc",
            "sort=a%0d%0ab",
            "sort=,",
            "sort=%2C%2C",
            "page=x",
            "page=-1&size=0",
            "page=99999999999999999999",
            "size=2147483648",
            "a=<>&b=\u00fc",
            "=&&;=",
            "a[]=1&a.b=2&a[0]=3");

    private static final List<String> HEADERS = List.of(
            "Accept: x",
            "Accept: text/plain",
            "Accept: */*;q=nine",
            "Accept: application/json;charset=nope",
            "Accept-Language: *-*,%%",
            "Accept-Charset: nope",
            "Content-Type: x",
            "Content-Type: ",
            "Content-Type: application/json;charset=nope",
            "Content-Type: application/json;charset=\"",
            "Content-Type: application/x-www-form-urlencoded;charset=nope",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data;boundary=x",
            "Content-Type: multipart/form-data;boundary=",
            "If-Match: x",
            "If-None-Match: \"",
            "If-Modified-Since: yesterday",
            "Range: bytes=9-1,x",
            "Cookie: a=\u0001; =; session=%00",
            "Last-Event-ID: %00",
            "traceparent: x",
            "X-Forwarded-For: <>, unknown",
            "X-Forwarded-Host: a b",
            "Forwarded: for=\"",
            "X-HTTP-Method-Override: TRACE",
            "X-Odd: \u0001\u0002",
            "X-Odd: \u00e9\u00fc",
            "Expect: nonsense",
            "Upgrade: nonsense",
            "Content-Length: x");

    private static final List<String> SEGMENTS = List.of(
            "%00", "%zz", "%", "%25", "%3C%3E", "a%0Ab", "..", "%2e%2e", "%E2%80%AE", "%ff", "a;b=c", "x".repeat(3000));

    private OddRequests() {}

    /** Returns the requests to an address that differ from a proper one in one point each. */
    public static Stream<String> to(String method, String path, String token) {
        String proper = head(method, path, token);
        String end = method.equals("GET") || method.equals("DELETE") ? "\r\n" : "Content-Length: 2\r\n\r\n{}";
        String more = path.contains("?") ? "&" : "?";
        return Stream.of(
                        QUERIES.stream().map(query -> head(method, path + more + query, token) + end),
                        HEADERS.stream().map(header -> proper + header + "\r\n" + end),
                        Stream.of(
                                proper.replace("Host: x", "Host: a b") + end,
                                proper.replace("Host: x", "Host: [") + end,
                                proper + "X-Long: " + "x".repeat(40_000) + "\r\n" + end,
                                head(method, path + more + "a=" + "x".repeat(40_000), token) + end,
                                proper + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"))
                .flatMap(requests -> requests);
    }

    /** Returns the requests with odd values in place of the variables of a path. */
    static Stream<String> toOddPaths(String method, String path, String token) {
        return path.contains("{")
                ? SEGMENTS.stream().map(segment -> head(method, path.replaceAll("\\{[^}]+}", segment), token) + "\r\n")
                : Stream.empty();
    }

    /** Returns the start of a request, to which more headers can be added. An empty token is left out. */
    public static String head(String method, String path, String token) {
        String start = method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        return token.isEmpty() ? start : start + "Authorization: Bearer " + token + "\r\n";
    }
}

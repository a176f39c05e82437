package cn.volunteering.gateway.console;

import java.util.List;
import java.util.stream.Stream;

/** The addresses of the console. Every page of it is one of two documents, which find the page by the address. */
public final class ConsolePaths {

    /** The start page, to which a sign-in leads. */
    static final String START = "/";

    /** The start page in the document for phones. */
    static final String START_OF_PHONES = "/m/";

    /** Pages for a desk. */
    static final List<String> DESK =
            List.of(START, "/index.html", "/t/**", "/platform", "/platform/**", "/sign-in/**", "/check/**");

    /** Pages for a phone. Only they may compile WebAssembly, which reads QR codes. */
    static final List<String> PHONE = List.of("/m", "/m/**");

    /** Files whose names change with their content. */
    static final String FILES = "/assets/**";

    private ConsolePaths() {}

    /** Returns the patterns of all addresses of the console. */
    public static String[] all() {
        return Stream.of(DESK, PHONE, List.of(FILES)).flatMap(List::stream).toArray(String[]::new);
    }

    /** Returns the patterns of the addresses whose document may compile WebAssembly. */
    public static String[] mayCompile() {
        return PHONE.toArray(String[]::new);
    }
}

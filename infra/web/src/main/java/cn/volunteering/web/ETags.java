package cn.volunteering.web;

import cn.volunteering.messaging.store.Versioned;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of an aggregate as their ETag. */
public final class ETags {

    private ETags() {}

    /** 200 with the given body and the version of what it shows. */
    public static <B> ResponseEntity<B> ok(Versioned<?> shown, B body) {
        return ResponseEntity.ok().eTag(of(shown.version())).body(body);
    }

    /** The ETag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}

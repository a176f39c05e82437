package cn.volunteering.operations;

/** Supplies the bearer token of requests. */
interface TokenSource {

    /** Returns a token that is still valid for a while. */
    String token();
}

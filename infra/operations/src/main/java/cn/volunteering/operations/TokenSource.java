package cn.volunteering.operations;

/** Where the token comes from that requests carry. */
interface TokenSource {

    /** A token that is valid for some time yet. */
    String token();
}

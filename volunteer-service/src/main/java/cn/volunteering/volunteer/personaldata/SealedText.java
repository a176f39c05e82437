package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Identifier;

/**
 * An encrypted text. It names the algorithm and the key that sealed it, so that keys can be rotated and algorithms
 * replaced while old texts stay readable: {@code <algorithm>:<key id>:<nonce>:<text and tag>}.
 */
public record SealedText(String value) implements Identifier {}

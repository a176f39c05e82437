package cn.volunteering.domain;

/**
 * The state of an aggregate with the version it was read at. Saving it against another version is a conflict.
 *
 * @param version 1 for the first state, incremented by every save
 */
public record Versioned<T>(String id, long version, T state) {}

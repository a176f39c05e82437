package cn.volunteering.benchmark;

/** The measurement failed, or its figures do not agree. Users see only the message. */
final class BenchFailedException extends RuntimeException {

    BenchFailedException(String message) {
        super(message);
    }
}

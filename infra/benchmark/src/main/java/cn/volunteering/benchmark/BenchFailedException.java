package cn.volunteering.benchmark;

/** The measurement came to no figure, or the figures do not agree. Its message is all that the reader gets. */
final class BenchFailedException extends RuntimeException {

    BenchFailedException(String message) {
        super(message);
    }
}

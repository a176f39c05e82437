package cn.volunteering.operations;

/** Ends a command. The message is one sentence that says what the person at the terminal can change. */
final class CannotOperateException extends RuntimeException {

    CannotOperateException(String sentence) {
        super(sentence);
    }

    CannotOperateException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

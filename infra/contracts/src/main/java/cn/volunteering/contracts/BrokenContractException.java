package cn.volunteering.contracts;

/** A contract file lacks something or contradicts itself. The message names the file and the fault. */
public final class BrokenContractException extends RuntimeException {

    BrokenContractException(String message) {
        super(message);
    }
}

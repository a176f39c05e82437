package cn.volunteering.contracts;

/** A contract file is incomplete or contradictory. The message names the file and the fault. */
public final class BrokenContractException extends RuntimeException {

    BrokenContractException(String message) {
        super(message);
    }
}

package cn.volunteering.domain;

/** There is no such aggregate in the bound tenant. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException(String collection, String id) {
        super(collection + "/" + id + " does not exist");
    }
}

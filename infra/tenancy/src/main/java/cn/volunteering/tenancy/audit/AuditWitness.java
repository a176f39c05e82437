package cn.volunteering.tenancy.audit;

/**
 * How far a log was whole when it was last verified: what an end that was cut off or written anew is found by.
 *
 * @param id name of the database that holds the log
 * @param position of its last entry then
 * @param hash of that entry
 */
record AuditWitness(String id, long position, String hash) {}

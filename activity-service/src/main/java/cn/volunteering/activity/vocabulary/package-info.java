/**
 * The vocabularies of the tenant: the codes that the two documents name, as data, with the tenant's own terms beside them,
 * mapped to the codes of the national system (QH-09, QH-17 … QH-19, NX-37, NX-47).
 */
@NullMarked
package cn.volunteering.activity.vocabulary;

import org.jspecify.annotations.NullMarked;

/** The stored form of policies: the catalogue as a file, and values in the database. */
@NullMarked
package cn.volunteering.policy.store;

import org.jspecify.annotations.NullMarked;

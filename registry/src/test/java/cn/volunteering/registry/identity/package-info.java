/** Tests of accounts. */
@NullMarked
package cn.volunteering.registry.identity;

import org.jspecify.annotations.NullMarked;

/** The documentation page with the APIs of all parts. */
@NullMarked
package cn.volunteering.gateway.docs;

import org.jspecify.annotations.NullMarked;

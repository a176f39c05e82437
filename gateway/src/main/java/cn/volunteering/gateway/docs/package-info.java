/** The documentation page that joins the interfaces of all parts. */
@NullMarked
package cn.volunteering.gateway.docs;

import org.jspecify.annotations.NullMarked;

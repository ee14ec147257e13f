package io.github.medpay.data;

import io.github.medpay.data.codec.Codecs;
import io.github.medpay.data.codec.TableIndex;
import io.github.medpay.data.policy.BundledPolicy;
import io.github.medpay.data.table.ResourceBytes;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables that come with this library. {@code docs/data.md} says where each came from and how firm it is.
 *
 * <p>Thread-safe. Nothing is read before it is asked for; each table is checked by its checksums when it is opened.
 */
public final class BundledTables implements TableSource {

    private static final String FOLDER = "tables/";
    private static final String EXTENSION = ".medpay";

    private volatile @Nullable TableIndex index;

    /** For {@link java.util.ServiceLoader} and for callers; reads nothing. */
    public BundledTables() {}

    @Override
    public List<TableHeader> tables() {
        List<TableHeader> all = new ArrayList<>(index().headers());
        all.add(BundledPolicy.header());
        return List.copyOf(all);
    }

    @Override
    public <T> T open(TableKind<T> kind, String name) {
        if (kind.equals(TableKind.POLICY) && name.equals(BundledPolicy.header().name())) {
            return kind.cast(BundledPolicy.read());
        }
        String file = file(kind, name);
        TableReader table = TableReader.open(file, bytes(file));
        T opened = Codecs.read(kind, file, table);
        if (kind.equals(TableKinds.RELEASE)) {
            requireSame(name, Codecs.header(file, table));
        }
        return opened;
    }

    private void requireSame(String name, TableHeader header) {
        for (TableHeader expected : index().headers()) {
            if (expected.kind().equals(TableKinds.RELEASE) && expected.name().equals(name) && !same(header, expected)) {
                throw new TableException("table " + name + ": the index describes another release");
            }
        }
    }

    /** By hand: the first call of a record's own equals costs a cold start more than opening the table. */
    private static boolean same(TableHeader one, TableHeader other) {
        return one.name().equals(other.name())
                && one.effectiveFrom().equals(other.effectiveFrom())
                && one.source().equals(other.source());
    }

    private String file(TableKind<?> kind, String name) {
        TableIndex known = index();
        for (int i = 0; i < known.headers().size(); i++) {
            TableHeader header = known.headers().get(i);
            if (header.kind().equals(kind) && header.name().equals(name)) {
                return known.files().get(i);
            }
        }
        throw new TableException(kind + " " + name + " is not bundled; there are "
                + known.headers().stream()
                        .filter(header -> header.kind().equals(kind))
                        .map(TableHeader::name)
                        .toList());
    }

    /** Reading twice in a race does no harm: both readers get the same. */
    private TableIndex index() {
        TableIndex known = index;
        if (known == null) {
            known = TableIndex.read(bytes(TableIndex.KIND));
            index = known;
        }
        return Objects.requireNonNull(known, "index");
    }

    private static byte[] bytes(String name) {
        String resource = FOLDER + name + EXTENSION;
        try (InputStream stream = BundledTables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new TableException(
                        "table " + name + ": resource " + resource + " is missing; was the jar repacked?");
            }
            return ResourceBytes.read(stream);
        } catch (IOException e) {
            throw new TableException("table " + name + ": cannot be read: " + e.getMessage(), e);
        }
    }
}

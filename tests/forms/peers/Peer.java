// Answers whole forms in JavaRosa, step by step. Usage: java Peer IN OUT
// Each line of IN: path of an XForm, folder of its attachments, "play" or "bench N", then steps; apart by tabs, parts of
// a step by U+001F: set/path/value, add_repeat/path, remove_repeat/path[n], language/name.
// Each line of OUT: JSON, {"states": [...]} as webforms.mjs writes it, {"loads": [...], "answers": [...]} or {"error": ""}.
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.AnswerDataFactory;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.UncastData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.reference.PrefixedRootFactory;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.form.api.FormEntryCaption;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

public class Peer {
    private static Path attachments = Paths.get(".");

    private final FormDef form;
    private final FormEntryModel model;

    private Peer(Path file) throws Exception {
        try (InputStream xml = new FileInputStream(file.toFile())) {
            form = XFormUtils.getFormFromInputStream(xml);
        }
        form.initialize(true, new InstanceInitializationFactory());
        model = new FormEntryModel(form);
    }

    public static void main(String[] args) throws Exception {
        new XFormsModule().registerModule();
        ReferenceManager.instance().addReferenceFactory(new Beside());
        try (BufferedReader in = Files.newBufferedReader(Paths.get(args[0]), StandardCharsets.UTF_8);
                PrintStream out = new PrintStream(args[1], "UTF-8")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] parts = line.split("\t", -1);
                attachments = Paths.get(parts[1]);
                try {
                    out.println(parts[2].startsWith("bench") ? benched(parts) : played(parts));
                } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError error) {
                    out.println("{\"error\": " + quoted(String.valueOf(error)) + "}");
                }
            }
        }
    }

    private static String played(String[] parts) throws Exception {
        Peer peer = new Peer(Paths.get(parts[0]));
        StringBuilder states = new StringBuilder("{\"states\": [").append(peer.state());
        for (int at = 3; at < parts.length; at++) {
            states.append(", ");
            try {
                peer.step(parts[at].split("\u001f", -1));
                states.append(peer.state());
            } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError error) {
                states.append("{\"error\": ").append(quoted(String.valueOf(error))).append("}");
            }
        }
        return states.append("]}").toString();
    }

    private static String benched(String[] parts) throws Exception {
        List<Double> loads = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        Peer peer = null;
        for (int turn = 0; turn < Integer.parseInt(parts[2].split(" ")[1]); turn++) {
            long begun = System.nanoTime();
            peer = new Peer(Paths.get(parts[0]));
            loads.add((System.nanoTime() - begun) / 1e6);
        }
        String reads = parts[2].split(" ").length > 2 ? parts[2].split(" ")[2] : null;
        Map<String, TreeElement> known = new HashMap<>();
        FormIndex list = reads == null ? null : peer.indexes().get(reads);
        for (int at = 3; at < parts.length; at++) {
            String[] step = parts[at].split("\u001f", -1);
            if (!step[0].equals("set")) {
                peer.step(step);
                continue;
            }
            TreeElement node = known.get(step[1]);
            if (node == null) {
                node = peer.find(step[1]);
                known.put(step[1], node);
            }
            IAnswerData data = cast(node, step[2]);
            TreeReference target = node.getRef();
            long begun = System.nanoTime();
            peer.form.setValue(data, target, true);
            if (list != null) {
                for (SelectChoice choice : new FormEntryPrompt(peer.form, list).getSelectChoices()) {
                    choice.getLabelInnerText();
                }
            }
            answers.add((System.nanoTime() - begun) / 1e6);
        }
        return "{\"loads\": " + loads + ", \"answers\": " + answers + "}";
    }

    private void step(String[] step) throws Exception {
        if (step[0].equals("set")) {
            TreeElement node = find(step[1]);
            form.setValue(answerOf(node, step[1], step[2]), node.getRef(), true);
        } else if (step[0].equals("add_repeat")) {
            int count = 0;
            TreeElement parent = find(step[1].substring(0, step[1].lastIndexOf('/')));
            String name = step[1].substring(step[1].lastIndexOf('/') + 1);
            for (TreeElement child : parent.getChildrenWithName(name)) {
                count += child.getMult() >= 0 ? 1 : 0;
            }
            form.createNewRepeat(repeatIndex(step[1], count));
        } else if (step[0].equals("remove_repeat")) {
            String path = step[1].substring(0, step[1].lastIndexOf('['));
            int place = Integer.parseInt(step[1].substring(step[1].lastIndexOf('[') + 1, step[1].length() - 1));
            form.deleteRepeat(repeatIndex(path, place - 1));
        } else {
            form.getLocalizer().setLocale(step[1]);
        }
    }

    /** Index of an instance of a repeat, there or one behind the last. */
    private FormIndex repeatIndex(String path, int multiplicity) throws Exception {
        FormIndex at = model.incrementIndex(FormIndex.createBeginningOfFormIndex(), true);
        while (!at.isEndOfFormIndex()) {
            if (form.getChild(at) instanceof GroupDef && ((GroupDef) form.getChild(at)).getRepeat()) {
                TreeReference reference = at.getReference();
                String here = pathOf(reference.getParentRef()) + "/" + reference.getNameLast();
                if (plain(here).equals(plain(path)) && at.getElementMultiplicity() == multiplicity) {
                    return at;
                }
            }
            at = model.incrementIndex(at, true);
        }
        throw new IllegalArgumentException("no repeat " + path);
    }

    private static String plain(String path) {
        return path.replace("[1]", "");
    }

    private TreeElement find(String path) {
        TreeElement node = form.getMainInstance().getRoot();
        String[] steps = path.substring(1).split("/");
        for (int at = 1; at < steps.length; at++) {
            int open = steps[at].indexOf('[');
            int place = open < 0 ? 0 : Integer.parseInt(steps[at].substring(open + 1, steps[at].length() - 1)) - 1;
            node = node.getChild(open < 0 ? steps[at] : steps[at].substring(0, open), place);
            if (node == null) {
                throw new IllegalArgumentException("no node " + path);
            }
        }
        return node;
    }

    private static IAnswerData cast(TreeElement node, String text) {
        if (text.isEmpty()) {
            return null;
        }
        int type = node.getDataType();
        if (type == Constants.DATATYPE_TEXT || type == Constants.DATATYPE_NULL || type == Constants.DATATYPE_UNSUPPORTED) {
            return new StringData(text);
        }
        return AnswerDataFactory.templateByDataType(type).cast(new UncastData(text));
    }

    private IAnswerData answerOf(TreeElement node, String path, String text) {
        if (text.isEmpty()) {
            return null;
        }
        FormIndex index = indexes().get(pathOf(node.getRef()));
        if (index == null || !(form.getChild(index) instanceof QuestionDef)) {
            return cast(node, text);
        }
        int control = ((QuestionDef) form.getChild(index)).getControlType();
        if (control == Constants.CONTROL_SELECT_ONE) {
            return new SelectOneData(selection(index, text));
        }
        if (control == Constants.CONTROL_SELECT_MULTI || control == Constants.CONTROL_RANK) {
            List<Selection> chosen = new ArrayList<>();
            for (String name : text.trim().split("\\s+")) {
                chosen.add(selection(index, name));
            }
            return control == Constants.CONTROL_RANK ? new MultipleItemsData(chosen) : new SelectMultiData(chosen);
        }
        return cast(node, text);
    }

    private Selection selection(FormIndex index, String value) {
        for (SelectChoice choice : new FormEntryPrompt(form, index).getSelectChoices()) {
            if (choice.getValue().equals(value)) {
                return choice.selection();
            }
        }
        return new Selection(value);
    }

    /** Index in the body of every control, group and repeat instance by its path; makes what a count asks for. */
    private Map<String, FormIndex> indexes() {
        Map<String, FormIndex> found = new HashMap<>();
        FormIndex at = model.incrementIndex(FormIndex.createBeginningOfFormIndex(), true);
        while (!at.isEndOfFormIndex()) {
            TreeReference reference = at.getReference();
            model.setQuestionIndex(at);
            if (reference != null && form.getMainInstance().resolveReference(reference) != null) {
                found.putIfAbsent(pathOf(reference), at);
            }
            at = model.incrementIndex(at, true);
        }
        return found;
    }

    private String pathOf(TreeReference reference) {
        StringBuilder path = new StringBuilder();
        TreeElement template = form.getMainInstance().getRoot();
        for (int level = 0; level < reference.size(); level++) {
            path.append('/').append(reference.getName(level));
            if (level > 0) {
                TreeElement next = template.getChild(reference.getName(level), TreeReference.INDEX_TEMPLATE);
                next = next == null ? template.getChild(reference.getName(level), 0) : next;
                template = next;
                if (template != null && template.isRepeatable()) {
                    path.append('[').append(reference.getMultiplicity(level) + 1).append(']');
                }
            }
            if (template == null) {
                return reference.toString(true);
            }
        }
        return path.toString();
    }

    private String state() {
        Map<String, FormIndex> indexes = indexes();
        StringBuilder out = new StringBuilder("{");
        TreeElement root = form.getMainInstance().getRoot();
        write(root, "/" + root.getName(), indexes, out);
        if (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 2);
        }
        return out.append("}").toString();
    }

    private void write(TreeElement parent, String path, Map<String, FormIndex> indexes, StringBuilder out) {
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 0; at < parent.getNumChildren(); at++) {
            TreeElement node = parent.getChildAt(at);
            if (node.isRepeatable()) {
                counts.merge(node.getName(), node.getMult() >= 0 ? 1 : 0, Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            out.append(quoted(path + "/" + count.getKey())).append(": {\"kind\": \"repeat\", \"count\": ");
            out.append(count.getValue()).append("}, ");
        }
        for (int at = 0; at < parent.getNumChildren(); at++) {
            TreeElement node = parent.getChildAt(at);
            if (node.getMult() < 0) {
                continue;
            }
            String here = path + "/" + node.getName() + (node.isRepeatable() ? "[" + (node.getMult() + 1) + "]" : "");
            describe(node, here, indexes.get(here), out);
            write(node, here, indexes, out);
        }
    }

    private void describe(TreeElement node, String path, FormIndex index, StringBuilder out) {
        boolean isLeaf = !node.isRepeatable() && node.getNumChildren() == 0;
        out.append(quoted(path)).append(": {\"kind\": ").append(isLeaf ? "\"leaf\"" : "\"group\"");
        out.append(", \"relevant\": ").append(node.isRelevant());
        if (node.isRelevant()) {
            out.append(", \"readonly\": ").append(!node.isEnabled());
            out.append(", \"label\": ").append(quoted(index == null ? null : labelOf(index)));
            if (isLeaf) {
                leaf(node, index, out);
            }
        }
        out.append("}, ");
    }

    private String labelOf(FormIndex index) {
        FormEntryCaption caption = new FormEntryCaption(form, index);
        return caption.getQuestionText();
    }

    private void leaf(TreeElement node, FormIndex index, StringBuilder out) {
        boolean isQuestion = index != null && form.getChild(index) instanceof QuestionDef;
        FormEntryPrompt prompt = isQuestion ? new FormEntryPrompt(form, index) : null;
        StringBuilder choices = new StringBuilder();
        int control = prompt == null ? -1 : prompt.getControlType();
        if (control == Constants.CONTROL_SELECT_ONE || control == Constants.CONTROL_SELECT_MULTI
                || control == Constants.CONTROL_RANK) {
            for (SelectChoice choice : prompt.getSelectChoices()) {
                choices.append(choices.length() == 0 ? "" : ", ").append('[').append(quoted(choice.getValue())).append(", ");
                choices.append(quoted(prompt.getSelectChoiceText(choice))).append(']');
            }
            out.append(", \"choices\": [").append(choices).append(']');
        }
        IAnswerData value = node.getValue();
        out.append(", \"required\": ").append(node.isRequired());
        out.append(", \"value\": ").append(quoted(value == null ? "" : value.uncast().getString()));
        out.append(", \"hint\": ").append(quoted(prompt == null ? null : prompt.getHelpText()));
        String violation = null;
        String message = null;
        if (node.isRequired() && value == null) {
            violation = "required";
            message = node.getBindAttributeValue("http://openrosa.org/javarosa", "requiredMsg");
        } else if (value != null && !form.evaluateConstraint(node.getRef(), value)) {
            violation = "constraint";
            message = prompt == null ? null : prompt.getConstraintText(value);
        }
        out.append(", \"valid\": ").append(violation == null);
        if (violation != null) {
            out.append(", \"violation\": ").append(quoted(violation)).append(", \"message\": ").append(quoted(message));
        }
    }

    private static String quoted(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        for (char one : text.toCharArray()) {
            if (one == '"' || one == '\\') {
                out.append('\\').append(one);
            } else if (one < ' ' || one > '~') {
                out.append(String.format("\\u%04x", (int) one));
            } else {
                out.append(one);
            }
        }
        return out.append('"').toString();
    }

    /** Finds jr://file/... and jr://file-csv/... in the folder of attachments. */
    private static final class Beside extends PrefixedRootFactory {
        private Beside() {
            super(new String[] {"file", "file-csv", "instance"});
        }

        @Override
        protected Reference factory(String terminal, String uri) {
            return new Attached(attachments.resolve(terminal.replaceAll("^.*/", "")), uri);
        }
    }

    private static final class Attached implements Reference {
        private final Path file;
        private final String uri;

        private Attached(Path file, String uri) {
            this.file = file;
            this.uri = uri;
        }

        @Override
        public boolean doesBinaryExist() {
            return Files.exists(file);
        }

        @Override
        public InputStream getStream() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String getURI() {
            return uri;
        }

        @Override
        public String getLocalURI() {
            return file.toString();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }
}
